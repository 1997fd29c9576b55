import { createDictionary, type Dictionary } from '@/core/dictionary';
import { createProject, type Project } from '@/core/project';
import type { ProjectState } from './project-store';

/** What a workspace without a dictionary of its own reads by: the base fields alone. */
const BASE_DICTIONARY = createDictionary('00000000-0000-7000-8000-000000000000');

/** The project that documents make up; of several dictionaries the oldest one counts. */
export function projectOf(documents: ProjectState['documents']): Project {
  return createProject({
    strategies: [...documents.strategy.values()],
    segments: [...documents.segment.values()],
    templates: [...documents.template.values()],
    dictionary: dictionaryOf(documents),
  });
}

/** The dictionary that is read by: of several the oldest one, without any the base fields alone. */
export function dictionaryOf({ dictionary }: Pick<ProjectState['documents'], 'dictionary'>): Dictionary {
  const [oldest] = [...dictionary.keys()].sort();
  return dictionary.get(oldest ?? '') ?? BASE_DICTIONARY;
}
