import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Why a stop is skipped; choosing the reason is the act.
Dialog {
    id: dialog

    required property TodayModel today
    property string stopId

    function ask(stop: string, name: string) {
        stopId = stop;
        title = qsTr("Perché salti %1?").arg(name);
        open();
    }

    closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside
    contentItem: ChoiceChips {
        label: dialog.title
        choices: As.choices(dialog.today.skipReasons)
        onToggled: code => {
            dialog.today.skip(dialog.stopId, code);
            dialog.close();
        }
    }
    footer: Row {
        layoutDirection: Qt.RightToLeft
        padding: Theme.s24
        topPadding: 0

        Button {
            variant: "text"
            text: qsTr("Non saltare")
            onClicked: dialog.close()
        }
    }
}
