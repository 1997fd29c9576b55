import '@/core/lib/zod-jitless';

// The page around GrapesJS; it speaks with the app by messages of its own origin.
document.body.dataset['ready'] = 'canvas';
