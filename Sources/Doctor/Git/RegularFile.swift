import Foundation

/// Reads files of a folder that may be hostile.
///
/// Symbolic links aren't followed, and a named pipe or a device is refused instead of waited for.
enum RegularFile {
    /// Returns the bytes of a regular file.
    ///
    /// - Returns: `nil` for anything that isn't a regular file, can't be read, or has more bytes than `limit`.
    static func bytes(_ path: String, limit: Int) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else { return nil }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(file, &buffer, buffer.count)
            guard count >= 0 else { return nil }
            guard count > 0 else { return bytes }
            bytes += buffer[0..<count]
            // It may grow while it is read.
            guard bytes.count <= limit else { return nil }
        }
    }

    /// What stands at a path, without following a link there.
    static func kind(_ path: String) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    }
}
