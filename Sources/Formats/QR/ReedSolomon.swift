/// Correction codewords over GF(256) with the polynomial x⁸+x⁴+x³+x²+1 of QR codes.
///
/// Source: ISO/IEC 18004:2015, 7.5.2 and annex A.
package enum ReedSolomon {
    /// The remainder of `data` divided by the generator of degree `count`.
    package static func correction(of data: [UInt8], count: Int) -> [UInt8] {
        let generator = generator(degree: count)
        var rest = [UInt8](repeating: 0, count: count)
        for byte in data {
            let factor = byte ^ rest.removeFirst()
            rest.append(0)
            for index in 0..<count { rest[index] ^= product(generator[index], factor) }
        }
        return rest
    }

    /// (x−α⁰)(x−α¹)…, the highest power first and without its leading 1.
    private static func generator(degree: Int) -> [UInt8] {
        var terms = [UInt8](repeating: 0, count: degree - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<degree {
            for index in 0..<degree {
                terms[index] = product(terms[index], root) ^ (index + 1 < degree ? terms[index + 1] : 0)
            }
            root = product(root, 2)
        }
        return terms
    }

    private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var product: UInt8 = 0
        for bit in (0..<8).reversed() {
            product = (product << 1) ^ (product & 0x80 == 0 ? 0 : 0x1D)
            if right >> UInt8(bit) & 1 == 1 { product ^= left }
        }
        return product
    }
}
