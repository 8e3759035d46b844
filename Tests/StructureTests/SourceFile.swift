import ReliefTesting

/// A Swift file as it stands in the repository.
struct SourceFile {
    /// As seen from the root of the repository: `Sources/Relief/Needs/Need.swift`.
    let path: String
    let text: String
    /// The text with nothing in its comments and strings; every line keeps its number.
    let code: String

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var blanking = Blanking(text)
        code = blanking.code()
    }

    /// `Relief` of `Sources/Relief/Needs/Need.swift`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    static func all(below folder: String) throws -> [Self] {
        try Repository.files(below: folder, endingIn: ".swift").map {
            Self(path: $0, text: try Repository.text($0))
        }
    }

    /// What `complaint` says about single lines of code.
    func findings(_ complaint: (Substring) -> String?) -> [Finding] {
        Self.findings(path, code, complaint)
    }

    /// The same about the lines as they stand, with comments and strings.
    func findingsInText(_ complaint: (Substring) -> String?) -> [Finding] {
        Self.findings(path, text, complaint)
    }

    private static func findings(
        _ path: String, _ text: String, _ complaint: (Substring) -> String?
    ) -> [Finding] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            complaint(line).map { Finding(file: path, line: index + 1, complaint: $0) }
        }
    }
}
