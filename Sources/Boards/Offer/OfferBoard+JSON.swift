import HashTreeCollections
package import JSON
import Relief
import Vocabulary

extension OfferBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let offers: [Offer] = try json.required("offers")
        let withdrawers: [ID<Offer>: String] = try json.required("withdrawers")
        try json.close(object)
        self.init(
            offers, withdrawers: TreeDictionary(withdrawers.map { ($0.key, $0.value) }) { _, last in last })
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("offers", offers.values.sorted { $0.id < $1.id })
        json.member("withdrawers", Dictionary(withdrawers.map { ($0.key, $0.value) }) { _, last in last })
        json.closeObject()
    }
}
