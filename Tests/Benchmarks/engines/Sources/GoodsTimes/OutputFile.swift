#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// A file that is written from front to back.
///
/// Nothing here uses Foundation, which the program itself does not link either: what is measured is its memory.
struct OutputFile: ~Copyable {
    private let file: UnsafeMutablePointer<FILE>
    private let path: String

    /// An empty file, open for writing.
    init(_ path: String) throws {
        guard let file = fopen(path, "wb") else { throw WrongUse(text: "\(path) cannot be written") }
        (self.file, self.path) = (file, path)
    }

    deinit { fclose(file) }

    func write<Number: BitwiseCopyable>(_ numbers: [Number]) throws {
        let written = numbers.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
        guard written == numbers.count * MemoryLayout<Number>.stride else {
            throw WrongUse(text: "\(path) cannot take more")
        }
    }

    /// Ends the file; what was written is there from then on.
    func flush() throws {
        guard fflush(file) == 0 else { throw WrongUse(text: "\(path) cannot be written") }
    }
}

enum InputFile {
    /// All there is in a file.
    static func bytes(of path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw WrongUse(text: "\(path) cannot be read") }
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        let size = max(0, ftell(file))
        rewind(file)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = fread(buffer.baseAddress, 1, size, file)
        }
    }

    /// What the kernel says in a file that has no size.
    static func lines(of path: String) -> [Substring] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        let text = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            count = fread(buffer.baseAddress, 1, buffer.count, file)
        }
        return String(decoding: text, as: UTF8.self).split(separator: "\n")
    }
}
