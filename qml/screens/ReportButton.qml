pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import GiroStyle
import Giro.App
import Giro.Parts

// Saves a sheet of paper as PDF: a client's statement of account, or an agent's day.
ToolButton {
    id: button

    required property App app
    property string clientId
    property string userId
    property string on
    required property string fileName

    glyph: Icons.pdf
    onClicked: saving.use(one => {
        one.selectedFile = one.currentFolder + "/" + encodeURIComponent(button.fileName);
        one.open();
    })

    ReportFile {
        id: file
        app: button.app
        clientId: button.clientId
        userId: button.userId
        on: button.on
    }
    Later {
        id: saving

        FileDialog {
            title: button.text
            fileMode: FileDialog.SaveFile
            defaultSuffix: "pdf"
            onAccepted: file.save(selectedFile)
        }
    }
}
