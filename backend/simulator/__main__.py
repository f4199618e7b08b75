"""`python -m simulator`: serve the simulated outside parties on the loopback address until SIGTERM or Ctrl-C."""

from __future__ import annotations

import logging
import os
import socket
import sys
from pathlib import Path

from simulator.app import create_app
from simulator.config import ConfigError, load_config

HOST = "127.0.0.1"


def main() -> int:
    """Start the server; a setting that is missing or wrong ends in one sentence and exit status 2."""
    try:
        port = _port()
        config_path = os.environ.get("UNIONHUB_SIMULATOR_CONFIG")
        if not config_path:
            raise ConfigError("请用环境变量 UNIONHUB_SIMULATOR_CONFIG 指明模拟器配置文件。")
        app = create_app(load_config(Path(config_path)), Path(os.environ.get("UNIONHUB_DATA_DIR") or "var"))
        listener = _listen(port)
    except ConfigError as error:
        print(error, file=sys.stderr)
        return 2
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    print(f"外部服务模拟器：http://{HOST}:{port}/simulator/", flush=True)
    app.run(sock=listener, single_process=True, access_log=False, motd=False, debug=False)
    return 0


def _port() -> int:
    own, platform = os.environ.get("UNIONHUB_SIMULATOR_PORT"), os.environ.get("UNIONHUB_PORT") or "8300"
    raw = own or platform
    if not (raw.isascii() and raw.isdigit()) or not 0 < int(raw) < 65535:
        raise ConfigError("UNIONHUB_SIMULATOR_PORT 应为 1 到 65534 的端口号。")
    return int(raw) if own else int(raw) + 1


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name != "nt":  # on Windows the option would let two programs share the port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except OSError:
        listener.close()
        raise ConfigError(f"端口 {port} 已被占用，请换一个 UNIONHUB_SIMULATOR_PORT。") from None
    return listener


if __name__ == "__main__":
    sys.exit(main())
