import { useEditorWords } from '../words/use-editor-words';

/** The text on a phone, as it arrives. */
export function PhonePreview({ text }: { text: string }) {
  const words = useEditorWords();
  return (
    <div className="phone" role="img" aria-label={`${words.textMessage}: ${text}`}>
      <div className="phone-screen" aria-hidden="true">
        <p className="phone-day">{words.today}</p>
        <p className="phone-bubble" dir="auto">
          {text}
        </p>
      </div>
    </div>
  );
}
