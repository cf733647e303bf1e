pragma Singleton
import QtQuick

// Names for screen readers are put together here: the parts that are there, divided by commas.
QtObject {
    function list(words: var): string {
        return words.filter(word => String(word ?? "").trim().length > 0).join(", ");
    }
}
