import Formats
import Foundation
import ReliefTesting
import Testing

@Suite struct `A JSON text` {
    @Test func `is written in the order given`() {
        let text = JSONText.object { json in
            json.add("site", "白川小")
            json.add("people", Int?.none)
            json.add("open", true)
            json.null("note")
            json.array("lines") { lines in
                lines.add(1)
                lines.object { $0.add("item", "水") }
                lines.array { _ in }
            }
            json.object("empty") { _ in }
            json.decimal("lon", 130_707_900, places: 6)
            json.add("cached", JSONText.array { $0.add("x") })
        }

        #expect(
            text.string == #"{"site":"白川小","people":null,"open":true,"note":null,"#
                + #""lines":[1,{"item":"水"},[]],"empty":{},"lon":130.7079,"cached":["x"]}"#)
    }

    @Test(arguments: [
        (0, "0"), (1, "0.000001"), (-1, "-0.000001"), (130_707_900, "130.7079"), (-500_000, "-0.5"),
        (32_000_000, "32"), (Int.min, "-9223372036854.775808"),
    ])
    func `writes small units as a decimal fraction`(_ value: Int, _ text: String) {
        #expect(JSONText.array { $0.decimal(value, places: 6) }.string == "[\(text)]")
    }

    @Test func `is understood by Foundation, whatever the strings`() throws {
        try Chance.cases(300) { random in
            let strings = (0..<8).map { _ in
                String(
                    String.UnicodeScalarView(
                        (0..<10).compactMap { _ in
                            Unicode.Scalar(
                                UInt32.random(in: Bool.random(using: &random) ? 0...0x7F : 0...0x10FFFF, using: &random)
                            )
                        }))
            }
            let text = JSONText.object { json in
                json.array("strings") { array in for string in strings { array.add(string) } }
                json.add("least", Int.min)
            }
            struct Read: Decodable {
                let strings: [String]
                let least: Int
            }
            let read = try JSONDecoder().decode(Read.self, from: Data(text.bytes))
            #expect(read.strings.map { Array($0.utf8) } == strings.map { Array($0.utf8) }, "\(random)")
            #expect(read.least == .min, "\(random)")
        }
    }
}
