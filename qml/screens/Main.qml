pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The window: sign-in, or the shell with this person's pages. What happens is told in one snackbar.
ApplicationWindow {
    id: window

    required property App app

    // For pictures.
    readonly property var screens: tour.names
    readonly property bool settled: app.signedIn ? tour.arrived && nav.settled : true

    function show(name) {
        if (app.signedIn) tour.show(name);
        else signIn.item.tour(name);
    }

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 560
    visible: true
    title: app.signedIn ? qsTr("Giro · %1").arg(app.userName) : qsTr("Giro")

    Binding { target: Theme; property: "mode"; value: window.app.theme }
    Binding { target: Theme; property: "textScale"; value: window.app.textScale }
    Binding { target: Theme; property: "compactRows"; value: window.app.compact }
    Binding { target: Theme; property: "reduceMotion"; value: window.app.reduceMotion }

    Tour {
        id: tour
        app: window.app
        nav: nav
    }
    Shell {
        id: shell
        anchors.fill: parent
        visible: window.app.signedIn
        focus: visible
        places: As.places(window.app.pages)
        current: nav.current
        userName: window.app.userName
        userRole: window.app.roleText
        initials: window.app.userInitials
        onChosen: key => nav.page(key)
        onProfileWanted: profile.use(one => one.open())
        Keys.onEscapePressed: nav.back()
        Keys.onBackPressed: event => event.accepted = nav.back()

        Nav {
            id: nav
            anchors.fill: parent
            focus: true
            app: window.app
            onProfileWanted: profile.use(one => one.open())
        }
        Snackbar {
            id: snackbar
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.s20
            onActed: window.app.undo()
        }
    }
    Loader {
        id: signIn
        anchors.fill: parent
        active: !window.app.signedIn
        focus: active
        onActiveChanged: fill()
        Component.onCompleted: fill()

        function fill() {
            if (active) setSource("SignInPage.qml", { app: window.app });
        }
    }
    Later {
        id: profile

        ProfileSheet {
            app: window.app
            onSyncWanted: nav.open("SyncPagePage", {})
        }
    }
    Connections {
        target: window.app

        function onNoticed(text: string, undoable: bool) {
            snackbar.show(text, Icons.check, undoable ? qsTr("Annulla") : "");
        }

        function onFailed(text: string) {
            snackbar.show(text, Icons.warning, "");
        }
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        onActivated: nav.find()
    }
    Shortcut {
        sequences: ["Ctrl+S"]
        onActivated: nav.save()
    }
}
