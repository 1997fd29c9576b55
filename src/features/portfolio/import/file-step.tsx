import { useRef, useState } from 'react';
import { say } from '@/core/lib';
import type { Table, TableProblem } from '@/core/ports';
import { FileDrop, Notice, ProgressBar } from '@/ui';
import { useServices } from '@/workspace';
import { usePortfolioWords } from '../words/use-portfolio-words';

type Reading = { readonly name: string; readonly share: number };
type Failure = { readonly name: string; readonly problem: TableProblem };

/** The first step: a file is chosen and read, with progress and a way to stop. */
export function FileStep({ onTable }: { onTable: (name: string, table: Table) => void }) {
  const words = usePortfolioWords();
  const { tables } = useServices();
  const [reading, setReading] = useState<Reading>();
  const [failure, setFailure] = useState<Failure>();
  const abort = useRef<AbortController>(undefined);

  const read = async (file: File) => {
    const { name } = file;
    abort.current = new AbortController();
    setFailure(undefined);
    setReading({ name, share: 0 });
    const bytes = await bytesOf(file);
    const table = await tables.read(bytes, {
      signal: abort.current.signal,
      onProgress: (share) => setReading({ name, share }),
    });
    setReading(undefined);
    if (table.ok) onTable(name, table.value);
    else setFailure({ name, problem: table.error });
  };

  return (
    <div className="pf-file-step">
      <FileDrop
        title={words.dropTitle}
        help={words.dropHelp}
        accept={['.csv', '.tsv', '.txt', 'text/csv', 'text/tab-separated-values', 'text/plain']}
        size="l"
        isDisabled={reading !== undefined}
        onFiles={([file]) => {
          if (file) void read(file);
        }}
      />
      {reading && (
        <ProgressBar
          label={words.reading(reading.name)}
          value={reading.share * 100}
          onCancel={() => abort.current?.abort()}
        />
      )}
      {failure && (
        <Notice tone="bad" isAlert title={words.problemTitle(failure.name)}>
          <p>{say(words.problems, failure.problem)}</p>
        </Notice>
      )}
    </div>
  );
}

/** A file that is gone by the time it is read counts as empty. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
