import QtQuick
import QtQuick.Controls
import QtTest
import Giro.Parts

// A page that imports QtQuick.Controls alone gets Giro's controls, and Basic's where Giro has none.
TestCase {
    name: "Style"
    when: windowShown
    width: 300
    height: 200
    visible: true

    Button {
        id: button
        text: "Salva visita"
        highlighted: true
    }
    SpinBox { id: spin }

    function test_plainControlsAreGiros() {
        compare(button.variant, "outlined");
        compare(button.height, 48);
        compare(button.font.family, "Roboto");
        verify(spin.height > 0);
    }

    function test_theFontsAreTheOnesCompiledIn() {
        for (const family of ["Roboto", Icons.family]) verify(Qt.fontFamilies().includes(family), family);
        compare(Theme.body.family, "Roboto");
    }
}
