package stemma.ingest.piece;

/** A text whose Arabic-Indic and Persian digits read as 0 to 9; every character stays where it is. Immutable. */
record AsciiDigits(CharSequence text) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        char c = text.charAt(index);
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) (c - '\u0660' + '0');
        }
        return c >= '\u06F0' && c <= '\u06F9' ? (char) (c - '\u06F0' + '0') : c;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new AsciiDigits(text.subSequence(start, end));
    }

    @Override
    public String toString() {
        StringBuilder digits = new StringBuilder(length());
        for (int i = 0; i < length(); i++) {
            digits.append(charAt(i));
        }
        return digits.toString();
    }
}
