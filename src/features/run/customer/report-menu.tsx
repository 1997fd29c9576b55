import type { BackendAdapter, Journey, OutsideEvent } from '@/core/contract';
import { DAY, fromDayNumber, moneySchema, type Instant, type Money } from '@/core/lib';
import { Button, ChevronDownIcon, FlagIcon, Menu, useToast, type MenuGroup } from '@/ui';
import { useServices } from '@/workspace';
import { useRunWords } from '../words/use-run-words';

/** Reports by hand what the outside would, and gives orders to one journey. */
export function ReportMenu(props: {
  backend: BackendAdapter;
  journey: Journey;
  now: Instant;
  onChanged: () => void;
}) {
  const { backend, journey, now, onChanged } = props;
  const { caseId, status } = journey;
  const words = useRunWords();
  const showToast = useToast();
  const { ids } = useServices();
  const isOver = status === 'ended';

  async function report(name: string, event: OutsideEvent): Promise<void> {
    const sent = await backend.send([{ caseId, event }]);
    const [outcome] = sent.ok ? sent.value : [];
    showToast(
      outcome === undefined
        ? { tone: 'bad', title: words.problems[sent.ok ? 'backend-answer' : sent.error.code] }
        : {
            tone: outcome === 'applied' ? 'ok' : 'warn',
            title: words.reported({ event: name }),
            detail: words.outcomes[outcome],
          },
    );
    onChanged();
  }
  async function order(call: () => ReturnType<BackendAdapter['pause']>): Promise<void> {
    const done = await call();
    if (!done.ok) showToast({ tone: 'bad', title: words.problems[done.error.code] });
    onChanged();
  }

  const reports = listReports(journey, now);
  const groups: MenuGroup[] = [
    {
      id: 'report',
      label: words.report,
      entries: reports.map(({ name, event }) => ({
        id: name,
        label: words.reports[name],
        isDisabled: isOver,
        onAction: () => void report(words.reports[name], { ...event, id: ids.create(), at: now }),
      })),
    },
    {
      id: 'order',
      entries: [
        status === 'paused'
          ? {
              id: 'resume',
              label: words.orders.resume,
              onAction: () => void order(() => backend.resume([caseId])),
            }
          : {
              id: 'pause',
              label: words.orders.pause,
              isDisabled: isOver,
              onAction: () => void order(() => backend.pause([caseId])),
            },
        {
          id: 'cancel',
          label: words.orders.cancel,
          tone: 'danger',
          isDisabled: isOver,
          onAction: () => void order(() => backend.cancel([caseId], words.cancelledByHand)),
        },
      ],
    },
  ];
  return (
    <Menu label={words.report} groups={groups} placement="bottom end">
      <Button icon={<FlagIcon aria-hidden="true" />} isDisabled={isOver}>
        {words.report}
        <ChevronDownIcon className="icon-s" aria-hidden="true" />
      </Button>
    </Menu>
  );
}

type Report = {
  readonly name: 'paid' | 'promise' | 'dispute' | 'resolved' | 'hardship' | 'hardshipOver';
  readonly event: OutsideEvent;
};

/** What can have happened to a journey as it stands. Ids and instants are put in when one is chosen. */
function listReports({ facts }: Journey, now: Instant): Report[] {
  const owed = moneySchema.safeParse(facts['claim.arrearsAmount']);
  const amount: Money = owed.success ? owed.data : { minor: 0, currency: 'EUR' };
  const plain = { id: '', at: now };
  const isDisputed = facts['claim.disputed'] === true;
  const isHard = facts['customer.inHardship'] === true;
  const dueDate = fromDayNumber(Math.floor(now / DAY) + 7);
  return [
    { name: 'paid', event: { ...plain, type: 'payment.received', data: { amount } } },
    { name: 'promise', event: { ...plain, type: 'promise.made', data: { amount, dueDate } } },
    isDisputed
      ? { name: 'resolved', event: { ...plain, type: 'dispute.resolved', data: {} } }
      : { name: 'dispute', event: { ...plain, type: 'dispute.raised', data: {} } },
    isHard
      ? { name: 'hardshipOver', event: { ...plain, type: 'hardship.ended', data: {} } }
      : { name: 'hardship', event: { ...plain, type: 'hardship.reported', data: {} } },
  ];
}
