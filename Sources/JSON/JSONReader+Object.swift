import Vocabulary

/// What was being read around an object, to be gone on with after it.
@usableFromInline
package struct JSONFrame {
    let firstMember: UnsafePointer<UInt8>
    let hasGap: Bool
    let isSorted: Bool
}

/// Where a member was found.
@usableFromInline
enum JSONMember {
    case absent
    /// In its turn: what comes after it is read next.
    case next
    /// Out of its turn, asked for when `cursor` was to be read next.
    case apart(cursor: UnsafePointer<UInt8>, hadGap: Bool)
}

extension JSONReader {
    /// Goes into an object; ``close(_:)`` leaves it.
    @usableFromInline
    package mutating func openObject() throws(JSONProblem) -> JSONFrame {
        try pass(UInt8(ascii: "{"), .jsonObject)
        try goDeeper()
        let frame = JSONFrame(firstMember: firstMember, hasGap: hasGap, isSorted: isSorted)
        (firstMember, hasGap, isSorted) = (at, false, false)
        guard at < end, at.pointee == UInt8(ascii: "\"") || at.pointee == UInt8(ascii: "}") else {
            throw problem(.unexpected, .jsonKey)
        }
        return frame
    }

    /// Leaves the object that was gone into with `frame`; what was not asked for is skipped.
    @usableFromInline
    package mutating func close(_ frame: JSONFrame) throws(JSONProblem) {
        while at.pointee != UInt8(ascii: "}") { try skipMember() }
        at += 1
        depth -= 1
        (firstMember, hasGap, isSorted) = (frame.firstMember, frame.hasGap, frame.isSorted)
    }

    /// The member called `name`.
    @inlinable
    package mutating func required<Value: JSONReadable>(_ name: StaticString) throws(JSONProblem) -> Value {
        let member = try find(name)
        if case .absent = member { throw missing(name) }
        let value = try Value(json: &self)
        try leave(member)
        return value
    }

    /// The member called `name`; `nil` where there is none or where it is `null`.
    @inlinable
    package mutating func optional<Value: JSONReadable>(_ name: StaticString) throws(JSONProblem) -> Value? {
        let member = try find(name)
        if case .absent = member { return nil }
        let value = try passNull() ? nil : try Value(json: &self)
        try leave(member)
        return value
    }

    /// The name of the member that is read next, or `nil` at the end of the object.
    ///
    /// For objects whose names are data. After the value comes ``endMember()``.
    package mutating func nextName<Name: JSONName>() throws(JSONProblem) -> Name? {
        guard at.pointee != UInt8(ascii: "}") else { return nil }
        let place = place
        guard let name = Name(jsonName: try string()) else {
            throw refusal(of: place, "使える項目名", "a name that can be used here")
        }
        try pass(UInt8(ascii: ":"), .jsonColon)
        return name
    }

    /// Passes the name of the member that is read next, if it is `name` and written without escapes.
    ///
    /// After the value comes ``endMember()``.
    package mutating func passName(_ name: String) throws(JSONProblem) -> Bool {
        var name = name
        guard name.withUTF8({ stands($0) }) else { return false }
        at += name.utf8.count + 2
        try passColon()
        return true
    }

    /// Goes on to the next member or the end of the object.
    @usableFromInline
    package mutating func endMember() throws(JSONProblem) {
        if end - at >= 2, at[0] == UInt8(ascii: ","), at[1] == UInt8(ascii: "\"") {
            at += 1
            return
        }
        skipBlanks()
        guard at < end else { throw problem(.unexpected, .jsonMemberEnd) }
        if at.pointee == UInt8(ascii: "}") { return }
        guard at.pointee == UInt8(ascii: ",") else { throw problem(.unexpected, .jsonMemberEnd) }
        at += 1
        skipBlanks()
        guard at < end, at.pointee == UInt8(ascii: "\"") else { throw problem(.unexpected, .jsonKey) }
    }

    @inline(never)
    @usableFromInline
    func missing(_ name: StaticString) -> JSONProblem {
        problem(.missingMember, Wording("項目「\(name)」", "a member “\(name)”"))
    }
}

extension JSONReader {
    /// Goes to the value of the member called `name`; stays where it is when there is none.
    @usableFromInline
    mutating func find(_ name: StaticString) throws(JSONProblem) -> JSONMember {
        if !hasGap, stands(name) {
            at += name.utf8CodeUnitCount + 2
            try passColon()
            return .next
        }
        return try search(name)
    }

    /// Passes the colon behind a name; mostly there are no blanks around it.
    @inline(__always)
    private mutating func passColon() throws(JSONProblem) {
        if end - at >= 2, at[0] == UInt8(ascii: ":"), at[1] > 0x20 {
            at += 1
        } else {
            try pass(UInt8(ascii: ":"), .jsonColon)
        }
    }

    /// Whether the member read next is called `name` and written without escapes.
    @inline(__always)
    private func stands(_ name: StaticString) -> Bool {
        stands(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    @inline(__always)
    private func stands(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let letters = name.baseAddress else { return false }
        let count = name.count
        guard end - at > count + 1, at.pointee == UInt8(ascii: "\""), at[count + 1] == UInt8(ascii: "\"") else {
            return false
        }
        return Bytes.areEqual(at + 1, letters, count)
    }

    /// Looks through the members from here on, and through all of them when one before was passed over.
    ///
    /// Whoever finds nothing knows afterwards whether the names are in order; then the next name that is missing is
    /// seen to be missing at the first glance.
    private mutating func search(_ name: StaticString) throws(JSONProblem) -> JSONMember {
        let (cursor, hadGap) = (at, hasGap)
        if isSorted, !hadGap, isPast(name) { return .absent }
        if hadGap { at = firstMember }
        var inOrder = !hadGap
        var previous: UnsafeBufferPointer<UInt8>?
        while at.pointee != UInt8(ascii: "}") {
            let (written, isWanted) = try passName(wanting: name)
            if isWanted { return .apart(cursor: cursor, hadGap: hadGap) }
            inOrder = inOrder && !Bytes.hasEscape(written) && previous.map { Bytes.areAscending($0, written) } ?? true
            previous = written
            try skipValue()
            try endMember()
        }
        at = cursor
        isSorted = inOrder
        return .absent
    }

    /// Whether `name` would stand before the member that is read next, were the names in order.
    private func isPast(_ name: StaticString) -> Bool {
        guard at.pointee != UInt8(ascii: "}") else { return true }
        let stop = Bytes.plainEnd(at + 1, end)
        return Bytes.areAscending(
            UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount),
            UnsafeBufferPointer(start: at + 1, count: stop - at - 1))
    }

    /// Passes a name with its colon; gives what stood between the quotation marks and whether it means `name`.
    private mutating func passName(
        wanting name: StaticString
    ) throws(JSONProblem) -> (written: UnsafeBufferPointer<UInt8>, isWanted: Bool) {
        var isWanted = stands(name)
        let begin = at
        try skipString()
        let written = UnsafeBufferPointer(start: begin + 1, count: at - begin - 2)
        if !isWanted, Bytes.hasEscape(written) {
            at = begin
            isWanted = try string() == name.description
        }
        try pass(UInt8(ascii: ":"), .jsonColon)
        return (written, isWanted)
    }

    /// Goes on behind a member that was read.
    @usableFromInline
    mutating func leave(_ member: JSONMember) throws(JSONProblem) {
        try endMember()
        guard case .apart(let cursor, let hadGap) = member else { return }
        hasGap = true
        if hadGap, at < cursor { at = cursor }
    }

    mutating func skipMember() throws(JSONProblem) {
        try skipString()
        try pass(UInt8(ascii: ":"), .jsonColon)
        try skipValue()
        try endMember()
    }
}
