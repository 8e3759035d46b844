import Foundation
import JSON
import Relief

/// What the fuzzer makes up is read as an event of every kind and as any value.
///
/// Nothing may trap; what is taken as an event is written and read back the same, and Foundation takes it too.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    for kind in ReliefEvent.kinds {
        guard let event = try? ReliefEvent(kind, payload: bytes) else { continue }
        let written = event.payload()
        precondition((try? ReliefEvent(kind, payload: written)) == event, "\(kind) is another when it is read back")
        precondition(isJSON(Data(written.utf8)), "what was written is no JSON")
    }
    if (try? Passed(json: bytes)) != nil { precondition(isJSON(Data(bytes)) || isOdd(bytes), "only we call it JSON") }
    return 0
}

/// Any value, passed over.
private struct Passed: JSONReadable {
    init(json: inout JSONReader) throws(JSONProblem) { try json.skipValue() }
}

private func isJSON(_ data: Data) -> Bool {
    (try? JSONSerialization.jsonObject(with: data, options: [.fragmentsAllowed])) != nil
}

/// Foundation refuses numbers that a double cannot hold, and guesses UTF-16 from zero bytes.
private func isOdd(_ bytes: [UInt8]) -> Bool {
    bytes.contains(0) || bytes.contains { $0 | 0x20 == UInt8(ascii: "e") } || bytes.count > 300
}
