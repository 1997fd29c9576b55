import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export type TabPage<Id extends string> = {
  id: Id;
  label: string;
  /** A number or a mark after the label. */
  extra?: ReactNode;
  icon?: ReactNode;
  content: ReactNode;
};

/** Different content in one place. Arrow keys move along the tabs. */
export function Tabs<Id extends string>(props: {
  label: string;
  pages: readonly TabPage<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** Stands at the end of the row of tabs. */
  aside?: ReactNode;
}) {
  const { label, pages, selected, onSelect, aside } = props;
  return (
    <AriaTabs
      className="ui-tabs"
      selectedKey={selected}
      onSelectionChange={(key) => {
        const page = pages.find(({ id }) => id === key);
        if (page) onSelect(page.id);
      }}
    >
      <div className="ui-tab-list">
        <TabList aria-label={label}>
          {pages.map((page) => (
            <Tab key={page.id} id={page.id} className="ui-tab">
              {page.icon}
              {page.label}
              {page.extra !== undefined && <span className="ui-tab-count">{page.extra}</span>}
            </Tab>
          ))}
        </TabList>
        {aside !== undefined && <div className="ui-tab-aside">{aside}</div>}
      </div>
      {pages.map((page) => (
        <TabPanel key={page.id} id={page.id} className="ui-tab-panel">
          {page.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
