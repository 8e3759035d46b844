import Matching
import ReliefTesting

/// The goods problems under `Fixtures/Goods`.
enum GoodsFixture {
    static let folder = "Fixtures/Goods"

    static func bytes(_ name: String) throws -> [UInt8] { try Repository.bytes("\(folder)/\(name).goods.json") }

    static func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    static func file(_ name: String) throws -> GoodsFile { try GoodsFile(json: bytes(name)) }

    /// The names of all good ones.
    static func names() throws -> [String] {
        try Repository.files(below: folder, endingIn: ".goods.json").compactMap { path in
            let parts = path.split(separator: "/")
            return parts.count == 3 ? parts.last.map { String($0.dropLast(".goods.json".count)) } : nil
        }
    }

    /// What is wrong with a file, as `code place`, or nothing.
    static func problems(_ bytes: [UInt8]) -> [String] {
        do throws(ExchangeProblems) {
            _ = try GoodsFile(json: bytes)
            return []
        } catch {
            return error.all.map { "\($0.code) \($0.place.text)" }
        }
    }
}
