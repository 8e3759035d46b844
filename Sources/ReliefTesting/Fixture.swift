/// The files under `Fixtures/`, byte for byte as they stand there.
package enum Fixture {
    /// For example `Fixture.bytes("Sheets/stock/good-utf8.csv")`.
    package static func bytes(_ path: String) throws -> [UInt8] { try Repository.bytes("Fixtures/\(path)") }

    package static func text(_ path: String) throws -> String { try Repository.text("Fixtures/\(path)") }

    /// Every fixture below `folder` whose name ends in `suffix`, ready for ``bytes(_:)``.
    package static func files(below folder: String, endingIn suffix: String) throws -> [String] {
        try Repository.files(below: "Fixtures/\(folder)", endingIn: suffix).map {
            String($0.dropFirst("Fixtures/".count))
        }
    }
}
