import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Breadcrumbs } from './breadcrumbs';
import type { Crumb } from './breadcrumbs';

type Outlets = { lead: HTMLElement | null; tail: HTMLElement | null };
type Bar = {
  outlets: Outlets;
  product: string;
  isMerged: boolean;
  setMerged: (isMerged: boolean) => void;
  setOutlet: (name: keyof Outlets, element: HTMLElement | null) => void;
};

const BarContext = createContext<Bar>({
  outlets: { lead: null, tail: null },
  product: '',
  isMerged: false,
  setMerged: () => undefined,
  setOutlet: () => undefined,
});

/** Lets the open screen fill the bar at the top of the frame. `product` ends the title of the window. */
export function ScreenBarProvider({ product, children }: { product: string; children: ReactNode }) {
  const [outlets, setOutlets] = useState<Outlets>({ lead: null, tail: null });
  const [isMerged, setMerged] = useState(false);
  const bar = useMemo<Bar>(
    () => ({
      outlets,
      product,
      isMerged,
      setMerged,
      setOutlet: (name, element) => setOutlets((now) => ({ ...now, [name]: element })),
    }),
    [outlets, product, isMerged],
  );
  return <BarContext value={bar}>{children}</BarContext>;
}

/** Where the frame shows what the screen puts into the bar: `lead` after the brand, `tail` at the end. */
export function ScreenBarOutlet({ name }: { name: keyof Outlets }) {
  const { setOutlet } = use(BarContext);
  const [attach] = useState(() => (element: HTMLElement | null) => setOutlet(name, element));
  return <div className="ui-screen-bar" data-outlet={name} ref={attach} />;
}

/** Whether an editor has taken the whole bar; the frame then keeps to its mark and the search. */
export function useBarIsMerged(): boolean {
  return use(BarContext).isMerged;
}

/**
 * What a screen puts into the bar: the way here, the state of the document, its tools, its actions.
 * An editor sets `isMerged`, has the bar to itself, and the last crumb is its heading.
 */
export function ScreenBar(props: {
  crumbs: readonly Crumb[];
  /** After the crumbs: badges, whether it is saved. */
  state?: ReactNode;
  /** Undo, views: in the middle. */
  tools?: ReactNode;
  /** At the end, the decisive one last. */
  actions?: ReactNode;
  isMerged?: boolean;
}) {
  const { crumbs, state, tools, actions, isMerged = false } = props;
  const { outlets, product, setMerged } = use(BarContext);
  const title = [crumbs.at(-1)?.label, product].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    setMerged(isMerged);
    return () => setMerged(false);
  }, [isMerged, setMerged]);
  return (
    <>
      {outlets.lead &&
        createPortal(
          <>
            <Breadcrumbs crumbs={crumbs} isHeading={isMerged} />
            {state}
            {tools}
          </>,
          outlets.lead,
        )}
      {outlets.tail && actions !== undefined && createPortal(actions, outlets.tail)}
    </>
  );
}
