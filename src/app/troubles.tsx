import { say } from '@/core/lib';
import { Button, Notice, useWords } from '@/ui';
import { useOpenDocuments, useTrouble, WORKSPACE_WORDS, type AnyOpenDocument } from '@/workspace';

/** What stands between the open documents and the disk, above whatever screen is shown. */
export function Troubles() {
  const open = useOpenDocuments();
  return (
    <div className="troubles">
      {open.map((document) => (
        <TroubleNotice key={document.id} open={document} />
      ))}
    </div>
  );
}

function TroubleNotice({ open }: { open: AnyOpenDocument }) {
  const words = useWords(WORKSPACE_WORDS);
  const trouble = useTrouble(open);
  if (!trouble) return null;
  const actions = trouble.waysOut.map(({ label, take }) => (
    <Button key={label.code} size="s" onPress={take}>
      {say(words, label)}
    </Button>
  ));
  return (
    <Notice
      tone={trouble.isGrave ? 'bad' : 'warn'}
      title={trouble.name}
      isAlert
      action={<div className="ways-out">{actions}</div>}
    >
      {say(words, trouble.sentence)}
    </Notice>
  );
}
