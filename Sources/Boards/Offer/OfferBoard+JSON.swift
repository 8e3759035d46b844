import HashTreeCollections
package import JSON
import Relief
import Vocabulary

extension OfferBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) { self.init(try [Offer](json: &json)) }

    package func write(json: inout JSONWriter) {
        json.openArray()
        for offer in offers.values.sorted(by: { $0.id < $1.id }) { json.element(offer) }
        json.closeArray()
    }
}
