import '@/app/without-render-tracks';
import '@/core/lib/zod-jitless';
import '@/ui/css/index.css';
import '@/app/css/shell.css';
import '@/features/strategy-editor/css/editor.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { StrategyCanvas } from '@/features/strategy-editor';
import { AnnouncerProvider, CommandProvider, LocaleProvider, ThemeProvider, ToastProvider } from '@/ui';
import { ServicesProvider } from '@/workspace';
import { createLargeStrategy } from '../../large-strategy';
import { createBenchServices } from '../bench-services';

declare global {
  interface Window {
    /** Lets that many ticks of new counts arrive, ten a second; resolves after the last. */
    countsBench: { run(ticks: number): Promise<void> };
  }
}

type Counts = ReadonlyMap<string, number>;

const services = createBenchServices();
const strategy = createLargeStrategy(Number(new URLSearchParams(location.search).get('nodes') ?? 1000));
const steps = Object.keys(strategy.nodes);
const ways = Object.keys(strategy.edges);

/** Counts in which every step and every way has seen more than the tick before. */
function countsAt(keys: readonly string[], tick: number): Counts {
  return new Map(keys.map((key, at) => [key, 1000 + ((at * 37) % 900) + tick * (1 + (at % 7))]));
}

function CountsPage() {
  const [tick, setTick] = useState(0);
  window.countsBench = {
    run: (ticks) =>
      new Promise((resolve) => {
        let left = ticks;
        const timer = setInterval(() => {
          setTick((it) => it + 1);
          left -= 1;
          if (left > 0) return;
          clearInterval(timer);
          resolve();
        }, 100);
      }),
  };
  return (
    <div style={{ height: '100vh' }}>
      <StrategyCanvas strategy={strategy} counts={countsAt(steps, tick)} edgeCounts={countsAt(ways, tick)} />
    </div>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root" to draw the canvas into.');
createRoot(root).render(
  <ServicesProvider services={services}>
    <ThemeProvider>
      <LocaleProvider>
        <AnnouncerProvider>
          <ToastProvider>
            <CommandProvider>
              <CountsPage />
            </CommandProvider>
          </ToastProvider>
        </AnnouncerProvider>
      </LocaleProvider>
    </ThemeProvider>
  </ServicesProvider>,
);
