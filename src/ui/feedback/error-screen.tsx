import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Button } from '../buttons/button';
import { ErrorIcon } from '../icons';
import { useKitWords } from '../words/use-kit-words';
import { EmptyState } from './empty-state';

/** Keeps a failure inside its part of the screen, says what happened, and lets the person try again. */
export function ErrorScreenBoundary({
  children,
  resetKey,
}: {
  children: ReactNode;
  resetKey?: string | undefined;
}) {
  return (
    <ErrorBoundary
      resetKeys={[resetKey]}
      fallbackRender={({ error, resetErrorBoundary }) => (
        <ErrorScreen error={error} retry={resetErrorBoundary} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

function ErrorScreen({ error, retry }: { error: unknown; retry: () => void }) {
  const words = useKitWords();
  return (
    <div role="alert">
      <EmptyState
        icon={<ErrorIcon aria-hidden="true" />}
        title={words.failedTitle}
        action={
          <>
            <Button variant="primary" onPress={retry}>
              {words.tryAgain}
            </Button>
            <Button onPress={() => location.reload()}>{words.reload}</Button>
          </>
        }
      >
        {words.failedAdvice}
      </EmptyState>
      <details className="ui-error-details">
        <summary>{words.details}</summary>
        <pre className="mono">{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </div>
  );
}
