import Foundation
import NIOCore
import NIOHTTP1

/// The first lines of answers that were made at once, as bytes: the same fields as all other answers have.
struct QuickHead {
    private struct Kind: Hashable {
        var status: Int
        var fidelity: Fidelity?
    }

    private var known: [Kind: [UInt8]] = [:]
    private var date: (second: time_t, text: [UInt8]) = (0, [])

    mutating func write(_ answer: QuickAnswer, to buffer: inout ByteBuffer) {
        let kind = Kind(status: answer.status, fidelity: answer.fidelity)
        let start = known[kind] ?? make(kind)
        known[kind] = start
        buffer.writeBytes(start)
        buffer.writeString(String(answer.body.count))
        buffer.writeBytes(today())
        buffer.writeStaticString("\r\n\r\n")
    }

    /// Everything up to the value of the last field but one, which is the length.
    private func make(_ kind: Kind) -> [UInt8] {
        var text = "HTTP/1.1 \(kind.status) \(HTTPResponseStatus(statusCode: kind.status).reasonPhrase)\r\n"
        let answer = PlaidSandbox.Response.json(text: [], status: kind.status).telling(kind.fidelity?.rawValue)
        for (name, value) in answer.headers { text += "\(name): \(value)\r\n" }
        return Array((text + "Content-Length: ").utf8)
    }

    /// The `Date` header, updated every second.
    private mutating func today() -> [UInt8] {
        let second = time(nil)
        if second != date.second { date = (second, Array("\r\nDate: \(Self.text(of: second))".utf8)) }
        return date.text
    }

    /// A time as HTTP writes it, whatever language the machine speaks.
    static func text(of second: time_t) -> String {
        var second = second
        var parts = tm()
        gmtime_r(&second, &parts)
        let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(weekdays[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) "
            + "\(parts.tm_year + 1900) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
    }
}
