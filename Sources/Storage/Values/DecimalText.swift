package import FoundationEssentials

/// Money as text: digits, at most one point, at most one leading minus sign, no exponent.
///
/// A database's own numeric column would turn fractions into binary floating point, so stores keep this instead.
package enum DecimalText {
    /// The canonical text; `nil` for what is not a number.
    package static func text(_ value: Decimal) -> String? { value.isNaN ? nil : value.description }

    /// Reads canonical text.
    package static func value(_ text: String) -> Decimal? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }) else {
            return nil
        }
        return Decimal(string: text)
    }
}
