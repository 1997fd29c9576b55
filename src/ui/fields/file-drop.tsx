import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import type { DropZoneProps } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { Button } from '../buttons/button';
import { UploadIcon } from '../icons';
import { useKitWords } from '../words/use-kit-words';

/** A place to drop files on or paste them into, with a button that opens the browser's own file dialog. */
export function FileDrop(props: {
  title: string;
  help?: ReactNode;
  /** Extensions and media types the file dialog offers: ['.csv', 'text/csv']. Dropped files come in unasked. */
  accept?: readonly string[];
  allowsMultiple?: boolean;
  isDisabled?: boolean;
  size?: 'm' | 'l';
  onFiles: (files: File[]) => void;
}) {
  const { title, help, accept = [], allowsMultiple = false, isDisabled = false, size = 'm', onFiles } = props;
  const words = useKitWords();
  const bring = (files: File[]) => {
    if (files.length > 0) onFiles(allowsMultiple ? files : files.slice(0, 1));
  };
  return (
    <DropZone
      className="ui-drop"
      data-size={size}
      isDisabled={isDisabled}
      onDrop={(event) => void filesOf(event).then(bring)}
    >
      <UploadIcon className="icon-l" aria-hidden="true" />
      <div>
        <Text slot="label" className="ui-drop-title">
          {title}
        </Text>
        {help !== undefined && <p className="ui-help">{help}</p>}
      </div>
      <FileTrigger
        acceptedFileTypes={accept}
        allowsMultiple={allowsMultiple}
        onSelect={(files) => bring([...(files ?? [])])}
      >
        <Button isDisabled={isDisabled}>{words.browse}</Button>
      </FileTrigger>
    </DropZone>
  );
}

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

function filesOf({ items }: DropEvent): Promise<File[]> {
  return Promise.all(items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])));
}
