import Foundation

extension Decimal {
    /// The value with so many digits after the decimal point, cut towards zero.
    func truncated(_ digits: Int) -> Decimal {
        var source = self
        var result = Decimal()
        NSDecimalRound(&result, &source, digits, self < 0 ? .up : .down)
        return result
    }
}
