import { say } from '@/core/lib';
import { Button, Card, useNavigation, useToast, useWords } from '@/ui';
import { WORKSPACE_WORDS } from '@/workspace';
import { usePortfolioWords } from '../words/use-portfolio-words';
import { useDemoPortfolio } from './use-demo-portfolio';

/** A way in without a file: invented people, said to be invented. */
export function DemoCard() {
  const words = usePortfolioWords();
  const storeWords = useWords(WORKSPACE_WORDS);
  const saveDemo = useDemoPortfolio();
  const toast = useToast();
  const { navigate } = useNavigation();
  const take = async () => {
    const problem = await saveDemo();
    if (problem) {
      toast({ tone: 'bad', title: words.saveFailed, detail: say(storeWords, problem) });
      return;
    }
    toast({ tone: 'ok', title: words.demoSaved });
    navigate('/portfolios');
  };
  return (
    <Card title={words.demoTitle}>
      <div className="pf-demo">
        <p>{words.demoHelp}</p>
        <Button onPress={() => void take()}>{words.demoAction}</Button>
      </div>
    </Card>
  );
}
