// From web/link/close.js by scripts/embed. Do not edit.

extension LinkAsset {
    static let closeJs: StaticString = #"""
        // The window was opened by Link, which continues on its own.
        window.close();

        """#
}
