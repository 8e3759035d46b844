public import Vocabulary

extension ID: JSONCodable {
    @inlinable
    package init(json: inout JSONReader) throws(JSONProblem) { self.init(try json.letters()) }

    @usableFromInline
    package func write(json: inout JSONWriter) { json.write(letters) }
}

extension JSONReader {
    /// The identifier that stands next.
    @usableFromInline
    mutating func letters() throws(JSONProblem) -> IdentifierText {
        let place = place
        if let letters = try shortLetters() { return letters }
        guard let letters = try anyLetters() else { throw refusal(of: place, "識別子", "an identifier") }
        return letters
    }

    /// The identifier that stands next, or `nil`, with nothing passed, when it is long, not written as it is meant, or
    /// none.
    @inline(__always)
    private mutating func shortLetters() throws(JSONProblem) -> IdentifierText? {
        let begin = try passQuote()
        let (letters, stop) = PackedLetters.read(begin, end)
        guard stop > begin, stop < end, stop.pointee == UInt8(ascii: "\"") else { return nil }
        at = stop + 1
        return .short(letters)
    }

    private mutating func anyLetters() throws(JSONProblem) -> IdentifierText? {
        guard let plain = try plainString() else { return IdentifierText(try string()) }
        return IdentifierText(text(plain), utf8: plain)
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ letters: IdentifierText) {
        let place = room(for: IdentifierText.most + 2)
        let count = letters.copy(to: place + 1)
        place.pointee = UInt8(ascii: "\"")
        place[count + 1] = UInt8(ascii: "\"")
        wrote(count + 2)
    }
}

extension JSONReader {
    /// The number that stands next and is not below zero.
    @usableFromInline
    mutating func count() throws(JSONProblem) -> Int64 {
        let place = place
        let value: Int64 = try wholeNumber()
        guard value >= 0 else { throw refusal(of: place, "0以上の数", "a number not below zero") }
        return value
    }
}

extension Subject: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        guard let subject = Self(try json.string()) else {
            throw json.refusal(of: place, "対象（種類:識別子）", "a subject, kind:identifier")
        }
        self = subject
    }

    package func write(json: inout JSONWriter) { json.write(text) }
}

extension Count: JSONCodable {
    /// Not held to ``Count/limit``: whatever was written must be readable for ever.
    @inlinable
    package init(json: inout JSONReader) throws(JSONProblem) { self.init(clamping: try json.count()) }

    @usableFromInline
    package func write(json: inout JSONWriter) { json.write(value) }
}

extension Yen: JSONCodable {
    /// Not held to ``Yen/limit``: whatever was written must be readable for ever.
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let value: Int64 = try json.wholeNumber()
        guard value >= 0 else {
            throw json.refusal(of: place, "0円以上の整数", "whole yen, not below zero")
        }
        self.init(clamping: value)
    }

    package func write(json: inout JSONWriter) { json.write(value) }
}

extension Packing: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        guard let packing = Self(piecesPerCase: try json.wholeNumber()) else {
            throw json.refusal(
                of: place, "\(Self.range.lowerBound)〜\(Self.range.upperBound)個",
                "\(Self.range.lowerBound) to \(Self.range.upperBound) pieces")
        }
        self = packing
    }

    package func write(json: inout JSONWriter) { json.write(piecesPerCase) }
}

extension Grams: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        guard let grams = Self(try json.wholeNumber()) else { throw json.refusal(of: place, "グラム数", "grams") }
        self = grams
    }

    package func write(json: inout JSONWriter) { json.write(value) }
}

extension Moment: JSONCodable {
    @inlinable
    package init(json: inout JSONReader) throws(JSONProblem) { self.init(milliseconds: try json.wholeNumber()) }

    @usableFromInline
    package func write(json: inout JSONWriter) { json.write(milliseconds) }
}

extension Span: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) { self.init(milliseconds: try json.wholeNumber()) }

    package func write(json: inout JSONWriter) { json.write(milliseconds) }
}

extension LocalDate: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        guard let date = Self(try json.string()) else {
            throw json.refusal(of: place, "日付（2026-11-21の形）", "a date such as 2026-11-21")
        }
        self = date
    }

    package func write(json: inout JSONWriter) { json.write(description) }
}

extension Language: JSONCodable {}

extension Wording: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let english: String = try json.required("en")
        let japanese: String = try json.required("ja")
        try json.close(object)
        self.init(japanese, english)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("en", english)
        json.member("ja", japanese)
        json.closeObject()
    }
}

extension Place: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let object = try json.openObject()
        let latitude: Int = try json.required("lat")
        let longitude: Int = try json.required("lon")
        try json.close(object)
        guard let point = Self(latitudeMicrodegrees: latitude, longitudeMicrodegrees: longitude) else {
            throw json.refusal(of: place, "地球上の地点", "a point on the globe")
        }
        self = point
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("lat", latitudeMicrodegrees)
        json.member("lon", longitudeMicrodegrees)
        json.closeObject()
    }
}
