/// Formats a guide's Markdown for a terminal; elsewhere it prints the Markdown itself.
enum GuidePrinter {
    static func lines(of text: String, on terminal: Terminal) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard terminal.isColoured else { return lines }
        var isCode = false
        var set: [String] = []
        for line in lines {
            if line.hasPrefix("```") {
                isCode.toggle()
            } else if isCode {
                set.append("    " + terminal.green(line))
            } else if line.hasPrefix("#") {
                set.append(terminal.bold(String(line.drop { $0 == "#" || $0 == " " })))
            } else {
                set.append(line)
            }
        }
        return set
    }
}
