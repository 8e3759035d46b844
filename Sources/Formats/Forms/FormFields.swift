/// One field of a form as the browser sent it.
package struct FormField: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// The fields of a form in the order they were sent; a name may occur more than once.
package struct FormFields: Hashable, Sendable {
    package let all: [FormField]

    package init(_ all: [FormField]) { self.all = all }

    /// The first value under a name, or `nil` when the form has no such field; an empty field is "".
    package subscript(_ name: String) -> String? { all.first { $0.name == name }?.value }

    /// Every value under a name, as from check boxes and repeated rows.
    package func values(_ name: String) -> [String] { all.filter { $0.name == name }.map(\.value) }
}

/// How much of a form is read before it is refused.
package struct FormLimits: Hashable, Sendable {
    package let bytes: Int
    package let fields: Int

    /// The usual limits hold a need form with a row for every item of the catalogue.
    package init(bytes: Int = 1_000_000, fields: Int = 5000) {
        self.bytes = bytes
        self.fields = fields
    }
}

extension FormFields {
    /// Reads `application/x-www-form-urlencoded`, as in the body of a form or the query of an address.
    ///
    /// Strict: a broken escape, a NUL or text that is not UTF-8 refuses the whole form, since no browser sends them.
    package init(urlEncoded body: [UInt8], limits: FormLimits = FormLimits()) throws(FormatProblem) {
        guard body.count <= limits.bytes else { throw .formTooLong(limit: limits.bytes) }
        var fields: [FormField] = []
        for pair in body.split(separator: UInt8(ascii: "&")) {
            guard fields.count < limits.fields else { throw .tooManyFields(limit: limits.fields, at: pair.startIndex) }
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let value = halves.count > 1 ? halves[1] : pair[pair.endIndex...]
            fields.append(FormField(try Self.decoded(halves[0]), try Self.decoded(value)))
        }
        all = fields
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) throws(FormatProblem) -> String {
        do throws(PercentDecoding.Failure) {
            let text = try PercentDecoding.decode(bytes, plusIsSpace: true)
            guard !text.utf8.contains(0) else { throw .notUTF8 }
            return text
        } catch {
            switch error {
            case .badEscape(let offset): throw .badEscape(bytes, at: offset)
            case .notUTF8: throw .fieldNotText(bytes)
            }
        }
    }
}
