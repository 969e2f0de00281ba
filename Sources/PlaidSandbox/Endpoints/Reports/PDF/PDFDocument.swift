// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// A document of text lines on pages, written as PDF 1.4.
///
/// Only the fonts that every reader has are used, so that nothing is embedded; characters outside of Windows-1252 become
/// question marks. Equal contents give equal bytes.
struct PDFDocument {
    enum Font: String {
        case regular = "F1"
        case bold = "F2"
        /// All of its characters are as wide as each other: for columns of figures.
        case figures = "F3"

        fileprivate var name: String {
            switch self {
            case .regular: "Helvetica"
            case .bold: "Helvetica-Bold"
            case .figures: "Courier"
            }
        }

        fileprivate static let all: [Font] = [.regular, .bold, .figures]
    }

    /// Text at a place of its line.
    struct Cell {
        var text: String
        /// Points from the left edge; with figures that are aligned right, their end.
        var x: Double
        var font = Font.regular
        var isRight = false

        init(_ text: String, at x: Double, _ font: Font = .regular, right: Bool = false) {
            self.text = text
            self.x = x
            self.font = font
            isRight = right
        }
    }

    private static let width = 612.0
    private static let height = 792.0
    private static let margin = 54.0
    static let left = margin
    static let right = width - margin

    let title: String
    private var pages: [String] = [""]
    private var y = height - margin

    init(title: String) { self.title = title }

    mutating func heading(_ text: String) {
        // A heading at the foot of a page belongs on the next one.
        if y < Self.margin + 72 { newPage() }
        line([Cell(text, at: Self.left, .bold)], size: 14, leading: 22)
    }

    mutating func text(_ text: String, bold: Bool = false) {
        line([Cell(text, at: Self.left, bold ? .bold : .regular)])
    }

    /// Writes texts beside each other.
    mutating func line(_ cells: [Cell], size: Double = 9, leading: Double = 13) {
        if y - leading < Self.margin { newPage() }
        y -= leading
        for cell in cells {
            // A Courier character is 0.6 of its size wide.
            let x = cell.isRight ? cell.x - Double(cell.text.count) * size * 0.6 : cell.x
            let font = cell.isRight ? Font.figures : cell.font
            pages[pages.count - 1] +=
                "BT /\(font.rawValue) \(Self.number(size)) Tf \(Self.number(x)) \(Self.number(y)) Td "
                + "(\(Self.escaped(cell.text))) Tj ET\n"
        }
    }

    /// Draws a thin line over the page.
    mutating func rule() {
        y -= 4
        pages[pages.count - 1] +=
            "0.5 w \(Self.number(Self.left)) \(Self.number(y)) m \(Self.number(Self.right)) \(Self.number(y)) l S\n"
    }

    mutating func gap(_ points: Double = 10) { y -= points }

    mutating func newPage() {
        pages.append("")
        y = Self.height - Self.margin
    }

    /// The whole file.
    func bytes(createdAt: Date) -> [UInt8] {
        let fonts = Font.all.enumerated().map { "/\($1.rawValue) \(3 + $0) 0 R" }.joined(separator: " ")
        let firstPage = 4 + Font.all.count
        let kids = pages.indices.map { "\(firstPage + 2 * $0) 0 R" }.joined(separator: " ")
        var objects: [[UInt8]] = [
            Self.object("<< /Type /Catalog /Pages 2 0 R >>"),
            Self.object("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>"),
        ]
        objects += Font.all.map {
            Self.object("<< /Type /Font /Subtype /Type1 /BaseFont /\($0.name) /Encoding /WinAnsiEncoding >>")
        }
        objects.append(
            Self.object("<< /Title (\(Self.escaped(title))) /Producer (Tartan) /CreationDate (\(createdAt.pdfText)) >>")
        )
        for (index, page) in pages.enumerated() {
            objects.append(
                Self.object(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(Self.number(Self.width)) "
                        + "\(Self.number(Self.height))] /Resources << /Font << \(fonts) >> >> "
                        + "/Contents \(firstPage + 2 * index + 1) 0 R >>"))
            let number = "BT /F1 8 Tf 54 30 Td (Page \(index + 1) of \(pages.count)) Tj ET\n"
            let stream = Self.encoded(page + number)
            objects.append(
                Array("<< /Length \(stream.count) >>\nstream\n".utf8) + stream + Array("\nendstream".utf8))
        }
        return Self.file(objects, info: firstPage - 1)
    }

    private static func file(_ objects: [[UInt8]], info: Int) -> [UInt8] {
        // The second line has bytes beyond ASCII, so that nobody takes the file for text.
        var file = Array("%PDF-1.4\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        var table = "0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            table += "\(Day.padded(file.count, 10)) 00000 n \n"
            file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let start = file.count
        file += Array("xref\n0 \(objects.count + 1)\n\(table)".utf8)
        file += Array(
            "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info \(info) 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8
        )
        return file
    }

    private static func object(_ text: String) -> [UInt8] { encoded(text) }

    private static func number(_ value: Double) -> String {
        let hundredths = max(Int(saturating: (value * 100).rounded()), 0)
        guard hundredths % 100 != 0 else { return String(hundredths / 100) }
        return "\(hundredths / 100).\(Day.padded(hundredths % 100, 2))"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if character == "(" || character == ")" || character == "\\" { result.append("\\") }
            result.append(character.isNewline ? " " : character)
        }
        return result
    }

    /// Windows-1252, as far as it is Latin-1 or one of a few signs of commerce.
    private static func encoded(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x0A, 0x20...0x7E, 0xA0...0xFF: UInt8(scalar.value)
            case 0x20AC: 0x80
            case 0x2013: 0x96
            case 0x2014: 0x97
            case 0x2018: 0x91
            case 0x2019: 0x92
            case 0x2026: 0x85
            default: UInt8(ascii: "?")
            }
        }
    }
}

extension Date {
    /// The moment as PDF writes it: `D:YYYYMMDDhhmmssZ`.
    fileprivate var pdfText: String { "D:" + timestamp.filter(\.isNumber) + "Z" }
}
