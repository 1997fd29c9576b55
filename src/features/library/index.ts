/** Everything that is kept, what each of it does, and how something new begins. */
export { LibraryScreen } from './library-screen';
