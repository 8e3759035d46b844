import HashTreeCollections
package import JSON
import Relief
import Vocabulary

extension AccessBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let secrets: [String: ID<Token>] = try json.required("secrets")
        let tokens: [Token] = try json.required("tokens")
        try json.close(object)
        self.init(
            tokens: TreeDictionary(tokens.map { ($0.id, $0) }) { _, last in last },
            bySecret: TreeDictionary(secrets.map { ($0.key, $0.value) }) { _, last in last })
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("secrets", Dictionary(bySecret.map { ($0.key, $0.value) }) { _, last in last })
        json.member("tokens", all)
        json.closeObject()
    }
}
