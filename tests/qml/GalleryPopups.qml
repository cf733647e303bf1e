import QtQuick
import GiroStyle
import Giro.Parts

// What opens over a page.
Rectangle {
    id: page

    implicitWidth: 1280
    implicitHeight: 800
    color: Theme.ground

    function show() {
        picker.open();
        pad.ask(6);
        "25".split("").forEach(key => pad.type(key));
        menu.open();
        dialog.open();
        combo.popup.open();
    }

    function hide() {
        for (const popup of [picker, pad, menu, dialog, combo.popup]) popup.close();
    }

    ComboBox { id: combo; x: 900; y: 20; lead: "Periodo"; model: ["12 mesi", "6 mesi", "Un mese"] }
    DatePicker {
        id: picker
        x: 20; y: 20
        today: new Date(2026, 10, 19); chosen: new Date(2026, 11, 3); earliest: new Date(2026, 10, 19)
    }
    NumberPad { id: pad; x: 420; y: 20; title: "Farina 00 Molino Piave"; step: 6 }
    Menu {
        id: menu
        x: 900; y: 300
        MenuItem { text: "Chiama"; glyph: Icons.call }
        MenuItem { text: "Scrivi una nota"; glyph: Icons.note }
        MenuSeparator {}
        MenuItem { text: "Segna come ex cliente"; enabled: false; glyph: Icons.archive }
    }
    Dialog {
        id: dialog
        title: "Scartare il modulo?"
        anchors.centerIn: null
        x: 40; y: 520
        modal: false
        contentItem: Label { text: "Quello che hai scritto si perde. Gli ordini già salvati restano."; wrapMode: Text.Wrap }
        footer: Row {
            spacing: 8
            padding: 24
            topPadding: 0
            layoutDirection: Qt.RightToLeft
            Button { variant: "danger"; text: "Scarta" }
            Button { variant: "text"; text: "Continua a scrivere" }
        }
    }
    Column {
        x: 900; y: 560
        spacing: 16
        Row {
            spacing: 16
            Button { id: ringed; text: "Con il fuoco"; variant: "primary" }
            Chip { text: "Suggerimento"; quiet: true }
        }
        ProgressBar { width: 300; value: 0.62 }
        BusyIndicator { running: true }
        TextField { text: "Chiede il listino"; width: 300; faulty: true }
    }
}
