/**
 * React's development build compares, for the profiler's tracks, the props of all it draws, and trips over
 * the list nodes of React Aria, which refuse to be looked into (adobe/react-spectrum issue 9405): a filtered
 * list would take the screen down. Without this function React leaves the tracks away. Import before React.
 */
if (import.meta.env.DEV) Reflect.deleteProperty(console, 'timeStamp');
