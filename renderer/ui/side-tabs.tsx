import './side-tabs.css';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

export interface SideTab<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly content: () => ReactNode;
}

export interface SideTabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly SideTab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Titles at the side, and beside them what the chosen one holds: one stop of the Tab key, arrows among them. */
export function SideTabs<Id extends string>({ label, tabs, chosen, onChoose }: SideTabsProps<Id>) {
  return (
    <Tabs
      className="side-tabs"
      orientation="vertical"
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key);
        if (tab) onChoose(tab.id);
      }}
    >
      <TabList className="side-tabs-list" aria-label={label}>
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className="side-tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="side-tabs-panel">
          {content()}
        </TabPanel>
      ))}
    </Tabs>
  );
}
