import QtQuick
import QtQuick.Dialogs
import GiroStyle
import Giro.App
import Giro.Parts

// Where there is no network: the day goes to the office in a file, and its answer comes back in one.
Card {
    id: card

    required property OfficeFiles files

    title: qsTr("File per la sede")
    spacing: Theme.s12

    Label {
        width: parent.width
        text: qsTr("Senza rete per giorni? Salva su una chiavetta quello che aspetta, portala in sede e poi apri qui la risposta.")
        font: Theme.secondary
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Label {
        visible: text.length > 0
        width: parent.width
        text: card.files.lastText
        font: Theme.caption
        color: Theme.ink(card.files.lastTone)
        wrapMode: Text.Wrap
    }
    Button {
        width: parent.width
        glyph: Icons.save
        text: qsTr("Salva il file per la sede")
        onClicked: {
            saving.selectedFile = saving.currentFolder + "/" + encodeURIComponent(card.files.suggestedName());
            saving.open();
        }
    }
    Button {
        width: parent.width
        text: qsTr("Apri la risposta della sede")
        onClicked: opening.open()
    }
    FileDialog {
        id: saving
        title: qsTr("Salva il file per la sede")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "giro"
        onAccepted: card.files.save(selectedFile)
    }
    FileDialog {
        id: opening
        title: qsTr("Apri la risposta della sede")
        fileMode: FileDialog.OpenFile
        onAccepted: card.files.open(selectedFile)
    }
}
