import { createContext, use, useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react';

/** Beyond so many items, those far out of sight are not drawn. */
const MOST_DRAWN = 24;

/** So many are drawn before it is known what is in sight. */
const FIRST = 3;

/** Drawn around what is in sight, so that scrolling and the Tab key meet no gap. */
const AROUND = '400px 0px';

/** Says of an element whether it is near what is in sight, whenever that changes; answers with how to stop that. */
type Watch = (element: Element, tell: (isNear: boolean) => void) => () => void;

const WatchContext = createContext<Watch | undefined>(undefined);

/** Around a list whose items are drawn in near boxes: of a long one, only what is near what is in sight is drawn. */
export function NearOnly({ count, children }: { count: number; children: ReactNode }) {
  const [watch] = useState(createWatch);
  return <WatchContext value={count > MOST_DRAWN ? watch : undefined}>{children}</WatchContext>;
}

type NearBoxProps = ComponentProps<'div'> & {
  /** Its place in the list, from 0. */
  index: number;
  /** How high it will be once it is drawn, roughly, in pixels. */
  estimate: number;
};

/**
 * An item of a list. Out of sight it keeps its place and its height; what holds the focus stays drawn. Until it is drawn
 * it says so, for whoever wants the focus in it.
 */
export function NearBox({ index, estimate, children, ...rest }: NearBoxProps) {
  const watch = use(WatchContext);
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(index < FIRST ? undefined : estimate);
  useEffect(() => {
    const element = box.current;
    if (!watch || !element) return undefined;
    return watch(element, (isNear) => {
      if (isNear) setHeight(undefined);
      else if (!element.contains(document.activeElement)) setHeight(element.offsetHeight);
    });
  }, [watch]);
  if (!watch || height === undefined)
    return (
      <div {...rest} ref={box}>
        {children}
      </div>
    );
  return <div {...rest} ref={box} data-undrawn="" style={{ height }} />;
}

function createWatch(): Watch {
  const told = new Map<Element, (isNear: boolean) => void>();
  let observer: IntersectionObserver | undefined;
  return (element, tell) => {
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting);
      },
      { root: scrollerAround(element), rootMargin: AROUND },
    );
    told.set(element, tell);
    observer.observe(element);
    return () => {
      told.delete(element);
      observer?.unobserve(element);
    };
  };
}

function scrollerAround(element: Element): Element | null {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  return null;
}
