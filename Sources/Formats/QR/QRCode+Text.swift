extension QRCode {
    /// The code as lines of half blocks for a terminal, with its quiet zone.
    ///
    /// Light modules are the drawn ones: on the usual dark background the code is dark on light without any colour
    /// codes, as `qrencode -t UTF8` writes it. Phones read it turned round on a light background as well.
    package var terminal: String {
        let reach = -Self.quietZone..<(size + Self.quietZone)
        return stride(from: reach.lowerBound, to: reach.upperBound, by: 2).map { y in
            String(reach.map { x in Self.block(top: self[x, y], bottom: self[x, y + 1]) }) + "\n"
        }.joined()
    }

    private static func block(top: Bool, bottom: Bool) -> Character {
        switch (top, bottom) {
        case (true, true): " "
        case (true, false): "▄"
        case (false, true): "▀"
        case (false, false): "█"
        }
    }
}
