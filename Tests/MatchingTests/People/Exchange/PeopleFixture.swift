import Matching
import ReliefTesting

/// The people problems under `Fixtures/People`.
enum PeopleFixture {
    static let folder = "Fixtures/People"

    static func bytes(_ name: String) throws -> [UInt8] { try Repository.bytes("\(folder)/\(name).people.json") }

    static func file(_ name: String) throws -> PeopleFile { try PeopleFile(json: bytes(name)) }

    /// The names of all good ones.
    static func names() throws -> [String] {
        try Repository.files(below: folder, endingIn: ".people.json").compactMap { path in
            let parts = path.split(separator: "/")
            return parts.count == 3 ? parts.last.map { String($0.dropLast(".people.json".count)) } : nil
        }
    }

    /// What is wrong with a file, as `code place`, or nothing.
    static func problems(_ bytes: [UInt8]) -> [String] {
        do throws(ExchangeProblems) {
            _ = try PeopleFile(json: bytes)
            return []
        } catch {
            return error.all.map { "\($0.code) \($0.place.text)" }
        }
    }
}
