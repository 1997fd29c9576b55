import { useState } from 'react';
import type { Project } from '@/core/project';
import { Button, Card, Checkbox, CheckboxGroup, ExportIcon, NumberField, RadioGroup } from '@/ui';
import { usePortfolios } from '@/workspace';
import { useExchangeWords } from '../words/use-exchange-words';
import { ExportResult } from './export-result';
import { useExport, type Exporter } from './use-export';

/** Takes the whole project or a bundle out of this browser. */
export function ExportCard({ project }: { project: Project }) {
  const words = useExchangeWords();
  const exporter = useExport();
  const [what, setWhat] = useState<'project' | 'bundle'>('project');
  return (
    <Card title={words.exportTitle}>
      <div className="ex-form">
        <RadioGroup
          label={words.what}
          isCards
          value={what}
          onChange={setWhat}
          choices={[
            { value: 'project', label: words.project, help: words.projectHelp },
            { value: 'bundle', label: words.bundle, help: words.bundleHelp },
          ]}
        />
        {what === 'project' ? (
          <ProjectForm project={project} exporter={exporter} />
        ) : (
          <BundleForm project={project} exporter={exporter} />
        )}
        <ExportResult project={project} outcome={exporter.outcome} />
      </div>
    </Card>
  );
}

function ProjectForm({ project, exporter }: { project: Project; exporter: Exporter }) {
  const words = useExchangeWords();
  const portfolios = usePortfolios().headers.length;
  const [withPortfolios, setWithPortfolios] = useState(false);
  const { segments, templates, strategies } = project;
  const count = 1 + segments.length + templates.length + strategies.length;
  const hasNone = portfolios === 0;
  return (
    <>
      <Checkbox
        label={hasNone ? words.noPortfolios : words.withPortfolios({ count: portfolios })}
        help={hasNone ? undefined : words.withPortfoliosHelp}
        isDisabled={hasNone}
        isSelected={withPortfolios && !hasNone}
        onChange={setWithPortfolios}
      />
      <div className="ex-act">
        <span className="ex-muted">{words.contents({ count })}</span>
        <Button
          variant="primary"
          icon={<ExportIcon aria-hidden="true" />}
          isPending={exporter.isBusy}
          onPress={() => exporter.exportProject(project, withPortfolios)}
        >
          {words.exportProject}
        </Button>
      </div>
    </>
  );
}

function BundleForm({ project, exporter }: { project: Project; exporter: Exporter }) {
  const words = useExchangeWords();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [version, setVersion] = useState<number | null>(1);
  const [withSources, setWithSources] = useState(true);
  const all = project.strategies.map(({ id }) => id);
  const strategies = all.filter((id) => !left.includes(id));
  const isEmpty = strategies.length === 0;
  return (
    <>
      <CheckboxGroup
        label={words.strategies}
        choices={project.strategies.map(({ id, name }) => ({
          value: id,
          label: name === '' ? words.unnamed : name,
        }))}
        value={strategies}
        onChange={(chosen) => setLeft(all.filter((id) => !chosen.includes(id)))}
        error={isEmpty ? words.chooseStrategy : undefined}
      />
      <NumberField
        label={words.version}
        help={words.versionHelp}
        value={version}
        minValue={1}
        maxValue={1_000_000}
        onChange={setVersion}
      />
      <Checkbox
        label={words.withSources}
        help={words.withSourcesHelp}
        isSelected={withSources}
        onChange={setWithSources}
      />
      <div className="ex-act">
        <Button
          variant="primary"
          icon={<ExportIcon aria-hidden="true" />}
          isPending={exporter.isBusy}
          isDisabled={isEmpty || version === null}
          onPress={() => exporter.exportBundle(project, { strategies, version: version ?? 1, withSources })}
        >
          {exporter.isBusy ? words.checking : words.exportBundle}
        </Button>
      </div>
    </>
  );
}
