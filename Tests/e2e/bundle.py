"""What a bundler does: the names of packages lead to files. React is Debian's; react-plaid-link is a stand-in."""

import shutil
from pathlib import Path

STAND_INS = Path(__file__).resolve().parent / "stand_ins"
DEBIAN = Path("/usr/share/nodejs")
NAMES = ("createElement", "StrictMode", "useCallback", "useEffect", "useRef", "useState")
MODULES = {
    "react": "".join(f"export const {name} = window.React.{name};\n" for name in NAMES),
    "react-dom/client": "export const createRoot = window.ReactDOM.createRoot;\n",
    "react-plaid-link": (STAND_INS / "react-plaid-link.js").read_text(encoding="utf-8"),
}
PLACES = {name: f"/package-{name.replace('/', '-')}.js" for name in MODULES}


def bundle(folder: Path, kind: str = "production.min"):
    """Makes a folder with main.js and index.html loadable by a browser."""
    def resolve(text: str) -> str:
        for name, place in PLACES.items():
            text = text.replace(f'from "{name}"', f'from "{place}"')
        return text

    for name, text in MODULES.items():
        (folder / PLACES[name][1:]).write_text(resolve(text), encoding="utf-8")
    for name in ("react", "react-dom"):
        shutil.copy(DEBIAN / name / "umd" / f"{name}.{kind}.js", folder / f"{name}.js")
    main = folder / "main.js"
    main.write_text(resolve(main.read_text(encoding="utf-8")), encoding="utf-8")
    page = folder / "index.html"
    scripts = '<script src="/react.js"></script><script src="/react-dom.js"></script></head>'
    page.write_text(page.read_text(encoding="utf-8").replace("</head>", scripts), encoding="utf-8")


def next_application(folder: Path):
    """Puts a stand-in for the one thing that route handlers take from Next.js into an application's folder."""
    package = folder / "node_modules/next"
    package.mkdir(parents=True)
    (folder / "package.json").write_text('{"type": "module"}')
    (package / "package.json").write_text('{"type": "module", "exports": {"./server": "./server.js"}}')
    shutil.copy(STAND_INS / "next-server.js", package / "server.js")
