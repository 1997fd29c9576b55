import { useState } from 'react';
import { say } from '@/core/lib';
import {
  Button,
  Card,
  EmptyState,
  Notice,
  NumberField,
  PortfoliosIcon,
  RunIcon,
  Select,
  useFormat,
  useNavigation,
  useWords,
} from '@/ui';
import { usePortfolios, WORKSPACE_WORDS, type PortfolioList } from '@/workspace';
import type { RunControl } from '../use-run';
import { useRunWords } from '../words/use-run-words';

/** Chooses whom to run the strategy on, and for how long at first. */
export function SetUpCard({ control }: { control: RunControl }) {
  const words = useRunWords();
  const workspaceWords = useWords(WORKSPACE_WORDS);
  const { navigate } = useNavigation();
  const { ready, headers, problem } = usePortfolios();
  const isBusy = control.work !== undefined;
  if (ready && !problem && headers.length === 0) {
    return (
      <Card>
        <EmptyState
          icon={<PortfoliosIcon aria-hidden="true" />}
          title={words.noPortfolios}
          action={
            <Button variant="primary" onPress={() => navigate('/portfolios/import')}>
              {words.importPortfolio}
            </Button>
          }
        >
          {words.noPortfoliosHelp}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card title={words.setUp}>
      <div className="run-set-up">
        <p className="muted">{words.setUpHelp}</p>
        {problem && (
          <Notice tone="bad" isAlert>
            {say(workspaceWords, problem)}
          </Notice>
        )}
        <ChoiceForm headers={headers} isBusy={isBusy} onStart={control.start} />
      </div>
    </Card>
  );
}

function ChoiceForm(props: {
  headers: PortfolioList['headers'];
  isBusy: boolean;
  onStart: RunControl['start'];
}) {
  const { headers, isBusy, onStart } = props;
  const words = useRunWords();
  const format = useFormat();
  const [chosen, setChosen] = useState<string>();
  const [days, setDays] = useState<number | null>(30);
  const portfolio = headers.find(({ id }) => id === chosen) ?? headers[0];
  return (
    <>
      <div className="run-choices">
        <Select
          label={words.portfolio}
          value={portfolio?.id ?? null}
          onChange={setChosen}
          help={
            portfolio &&
            words.portfolioOption({
              claims: format.number(portfolio.cases),
              date: format.date(portfolio.asOf),
            })
          }
          options={headers.map(({ id, name }) => ({ value: id, label: name === '' ? words.unnamed : name }))}
        />
        <NumberField
          label={words.days}
          unit={words.dayUnit}
          value={days}
          minValue={0}
          maxValue={365}
          onChange={setDays}
        />
      </div>
      <div className="run-act">
        <span className="muted">{words.forgets}</span>
        <Button
          variant="primary"
          icon={<RunIcon aria-hidden="true" />}
          isDisabled={!portfolio || days === null || isBusy}
          onPress={() => portfolio && onStart(portfolio.id, days ?? 0)}
        >
          {words.start}
        </Button>
      </div>
    </>
  );
}
