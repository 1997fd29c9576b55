import { IconLink, useNavigation } from '@/ui';
import { currentAt, places } from './places';
import { useAppWords } from './words/use-app-words';

/** The narrow column of places that stands on every screen. */
export function Rail() {
  const words = useAppWords();
  const { path } = useNavigation();
  return (
    <nav className="rail" aria-label={words.main}>
      <ul>
        {places.map((place) => (
          <li key={place.href} data-last={place.isLast}>
            <IconLink
              href={place.href}
              label={words[place.name]}
              icon={<place.Icon aria-hidden="true" />}
              current={currentAt(place, path)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}
