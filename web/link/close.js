// The window was opened by Link, which goes on by itself.
window.close();
