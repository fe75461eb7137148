// The program: all it does is behind this door.
import Driver

IvpCommand.main()
