// The window was opened by Link, which continues on its own.
window.close();
