import JSON
import Vocabulary

/// Reads a file in an exchange format and knows at every moment in which section, column and row it is.
///
/// What the format has against a file travels as a ``JSONProblem``, so that there is one kind of error on the way; what
/// it was and where is kept here and told by ``problem(_:)``.
struct ExchangeReading {
    var place = ExchangePlace()
    /// How long the columns of the section were so far, for the next one will hardly be shorter.
    var likelyRows = 0
    /// The first half of the codes: the format that is read.
    private let family: String
    private var refusal: ExchangeProblem?
    /// Told how many bytes of the text are done with.
    private let passed: (Int) -> Void

    private init(family: String, passed: @escaping (Int) -> Void) { (self.family, self.passed) = (family, passed) }

    mutating func refuse(
        _ code: ExchangeCode, found: String, _ expected: Wording, _ json: borrowing JSONReader
    ) -> JSONProblem {
        refusal = ExchangeProblem(code.rawValue(in: family), at: place, found: found, expected)
        return json.refusal(of: json.place, "", "")
    }

    func problem(_ error: JSONProblem) -> ExchangeProblem { refusal ?? ExchangeProblem(error, at: place) }

    /// Reads a file of the format `family` with `body`, which gives what stands in it.
    static func read<Content>(
        _ bytes: UnsafeBufferPointer<UInt8>, limit: Int, family: String = "goods",
        passed: @escaping (Int) -> Void = { _ in },
        _ body: (inout Self, inout JSONReader) throws(JSONProblem) -> Content
    ) throws(ExchangeProblems) -> Content {
        var reading = Self(family: family, passed: passed)
        do throws(JSONProblem) {
            return try JSONReader.read(bytes, limit: limit) { (json: inout JSONReader) throws(JSONProblem) in
                let content = try body(&reading, &json)
                reading.place = ExchangePlace()
                return content
            }
        } catch {
            throw ExchangeProblems([reading.problem(error)])
        }
    }

    /// The same for a text that is held as a whole.
    static func read<Content>(
        _ bytes: [UInt8], limit: Int, family: String = "goods",
        _ body: (inout Self, inout JSONReader) throws(JSONProblem) -> Content
    ) throws(ExchangeProblems) -> Content {
        try bytes.withUnsafeBufferPointer { (bytes) throws(ExchangeProblems) in
            try read(bytes, limit: limit, family: family, body)
        }
    }

    /// Goes through the members of the object that stands next; each name may stand once.
    ///
    /// The reader of another program may take the last where this one would take the first.
    mutating func members(
        _ json: inout JSONReader, _ body: (inout Self, String, inout JSONReader) throws(JSONProblem) -> Void
    ) throws(JSONProblem) -> Set<String> {
        let outer = place
        var seen: Set<String> = []
        let frame = try json.openObject()
        while let name: String = try json.nextName() {
            if outer.section.isEmpty { place.section = name } else { place.column = name }
            guard seen.insert(name).inserted else {
                throw refuse(.memberTwice, found: name, Wording("同じ名前は1回だけ", "each name once"), json)
            }
            try body(&self, name, &json)
            passed(json.place.offset)
            place = outer
            try json.endMember()
        }
        try json.close(frame)
        return seen
    }

    /// Refuses what has no member called one of `names`.
    mutating func demand(_ names: [String], among seen: Set<String>, _ json: borrowing JSONReader) throws(JSONProblem) {
        guard let missing = names.first(where: { !seen.contains($0) }) else { return }
        throw refuse(.missingMember, found: "", Wording("項目「\(missing)」", "a member “\(missing)”"), json)
    }
}

/// What a format can have against a file beyond what JSON has; the raw value never changes.
enum ExchangeCode: String, CaseIterable {
    case finerThanUnit = "goods/finer-than-unit"
    case memberTwice = "goods/member-twice"
    case missingMember = "goods/missing-member"
    case otherFormat = "goods/other-format"
    case otherInstance = "goods/other-instance"
    case outOfRange = "goods/out-of-range"
    case overdrawn = "goods/overdrawn"
    case unequalColumns = "goods/unequal-columns"
    case unknownIndex = "goods/unknown-index"
    case unsupportedLate = "goods/unsupported-late"

    /// The same in another format: `funds/other-format`.
    func rawValue(in family: String) -> String { family + rawValue.drop { $0 != "/" } }
}
